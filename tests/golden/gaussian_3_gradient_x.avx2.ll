target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = getelementptr i64, ptr %frame, i64 15
  %v31 = load i64, ptr %v30, align 8, !invariant.load !0
  %v32 = getelementptr i64, ptr %frame, i64 16
  %v33 = load i64, ptr %v32, align 8, !invariant.load !0
  %v34 = getelementptr i64, ptr %frame, i64 17
  %v35 = load i64, ptr %v34, align 8, !invariant.load !0
  %v36 = inttoptr i64 %v5 to ptr
  %v37 = inttoptr i64 %v3 to ptr
  %v38 = getelementptr i8, ptr %progress, i64 8
  br label %take39
take39:
  %v42 = atomicrmw add ptr %progress, i64 1 monotonic
  %v43 = icmp slt i64 %v42, %v1
  %v44 = load volatile i64, ptr %v38, align 8
  %v45 = icmp eq i64 %v44, 0
  %v46 = and i1 %v43, %v45
  br i1 %v46, label %work40, label %done41
work40:
  %v47 = mul nsw i64 %v42, 72
  %v48 = getelementptr i8, ptr %v37, i64 %v47
  %v49 = getelementptr i64, ptr %v48, i64 4
  %v50 = load i64, ptr %v49, align 8, !invariant.load !0
  %v51 = add nsw i64 %v7, %v50
  %v52 = inttoptr i64 %v51 to ptr
  %v53 = getelementptr i64, ptr %v48, i64 5
  %v54 = load i64, ptr %v53, align 8, !invariant.load !0
  %v55 = add nsw i64 %v13, %v54
  %v56 = inttoptr i64 %v55 to ptr
  %v57 = getelementptr i64, ptr %v48, i64 6
  %v58 = load i64, ptr %v57, align 8, !invariant.load !0
  %v59 = add nsw i64 %v19, %v58
  %v60 = inttoptr i64 %v59 to ptr
  %v61 = getelementptr i64, ptr %v48, i64 7
  %v62 = load i64, ptr %v61, align 8, !invariant.load !0
  %v63 = add nsw i64 %v25, %v62
  %v64 = inttoptr i64 %v63 to ptr
  %v65 = getelementptr i64, ptr %v48, i64 8
  %v66 = load i64, ptr %v65, align 8, !invariant.load !0
  %v67 = add nsw i64 %v31, %v66
  %v68 = inttoptr i64 %v67 to ptr
  %v69 = load i64, ptr %v48, align 8, !invariant.load !0
  %v70 = getelementptr i64, ptr %v48, i64 1
  %v71 = load i64, ptr %v70, align 8, !invariant.load !0
  br label %rows_head72
rows_head72:
  %v75 = phi i64 [ %v69, %work40 ], [ %v272, %scatter_done250 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  br label %gather_head78
gather_head78:
  %v81 = phi i64 [ 0, %rows73 ], [ %v103, %gather79 ]
  %v82 = icmp slt i64 %v81, 8
  br i1 %v82, label %gather79, label %gather_done80
gather79:
  %v83 = add nsw i64 %v75, %v81
  %v84 = icmp slt i64 %v83, %v77
  %v85 = select i1 %v84, i64 %v83, i64 %v77
  %v86 = mul nsw i64 %v85, %v15
  %v87 = getelementptr i8, ptr %v56, i64 %v86
  %v88 = load float, ptr %v87, align 1, !invariant.load !0
  %v89 = getelementptr float, ptr %scratch, i64 %v81
  store float %v88, ptr %v89
  %v90 = getelementptr i8, ptr %v87, i64 4
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr i8, ptr %scratch, i64 32
  %v93 = getelementptr float, ptr %v92, i64 %v81
  store float %v91, ptr %v93
  %v94 = getelementptr i8, ptr %v87, i64 8
  %v95 = load float, ptr %v94, align 1, !invariant.load !0
  %v96 = getelementptr i8, ptr %scratch, i64 64
  %v97 = getelementptr float, ptr %v96, i64 %v81
  store float %v95, ptr %v97
  %v98 = mul nsw i64 %v85, %v33
  %v99 = getelementptr i8, ptr %v68, i64 %v98
  %v100 = load float, ptr %v99, align 1, !invariant.load !0
  %v101 = getelementptr i8, ptr %scratch, i64 128
  %v102 = getelementptr float, ptr %v101, i64 %v81
  store float %v100, ptr %v102
  %v103 = add nsw i64 %v81, 1
  br label %gather_head78
gather_done80:
  %v104 = load <8 x float>, ptr %scratch, align 32
  %v105 = getelementptr i8, ptr %scratch, i64 32
  %v106 = load <8 x float>, ptr %v105, align 32
  %v107 = getelementptr i8, ptr %scratch, i64 64
  %v108 = load <8 x float>, ptr %v107, align 32
  %v115 = getelementptr i64, ptr %v48, i64 2
  %v116 = load i64, ptr %v115, align 8, !invariant.load !0
  %v117 = getelementptr i64, ptr %v48, i64 3
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  br label %interval_head109
interval_head109:
  %v119 = phi i64 [ %v116, %gather_done80 ], [ %v235, %interval_end113 ]
  %v120 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v133, %interval_end113 ]
  %v121 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v134, %interval_end113 ]
  %v122 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v135, %interval_end113 ]
  %v123 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v136, %interval_end113 ]
  %v124 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v137, %interval_end113 ]
  %v125 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v138, %interval_end113 ]
  %v126 = icmp slt i64 %v119, %v118
  br i1 %v126, label %interval110, label %columns_done114
interval110:
  %v127 = mul nsw i64 %v119, 16
  %v128 = getelementptr i8, ptr %v36, i64 %v127
  %v129 = load i64, ptr %v128, align 8, !invariant.load !0
  %v130 = getelementptr i64, ptr %v128, i64 1
  %v131 = load i64, ptr %v130, align 8, !invariant.load !0
  br label %chunk_head111
chunk_head111:
  %v132 = phi i64 [ %v129, %interval110 ], [ %v143, %column_done147 ]
  %v133 = phi <8 x float> [ %v120, %interval110 ], [ %v213, %column_done147 ]
  %v134 = phi <8 x float> [ %v121, %interval110 ], [ %v218, %column_done147 ]
  %v135 = phi <8 x float> [ %v122, %interval110 ], [ %v221, %column_done147 ]
  %v136 = phi <8 x float> [ %v123, %interval110 ], [ %v226, %column_done147 ]
  %v137 = phi <8 x float> [ %v124, %interval110 ], [ %v229, %column_done147 ]
  %v138 = phi <8 x float> [ %v125, %interval110 ], [ %v234, %column_done147 ]
  %v139 = icmp slt i64 %v132, %v131
  %v140 = load volatile i64, ptr %v38, align 8
  %v141 = icmp eq i64 %v140, 0
  %v142 = and i1 %v139, %v141
  br i1 %v142, label %chunk112, label %interval_end113
chunk112:
  %v143 = add nsw i64 %v132, 256
  %v144 = icmp slt i64 %v143, %v131
  %v145 = select i1 %v144, i64 %v143, i64 %v131
  br label %column146
column146:
  %v148 = phi i64 [ %v132, %chunk112 ], [ %v209, %column146 ]
  %v149 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v204, %column146 ]
  %v150 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v206, %column146 ]
  %v151 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v208, %column146 ]
  %v152 = mul nsw i64 %v148, %v21
  %v153 = getelementptr i8, ptr %v60, i64 %v152
  %v154 = mul nsw i64 %v148, %v27
  %v155 = getelementptr i8, ptr %v64, i64 %v154
  %v156 = load float, ptr %v155, align 1, !invariant.load !0
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = load float, ptr %v153, align 1, !invariant.load !0
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = fsub contract <8 x float> %v104, %v161
  %v163 = fmul contract <8 x float> %v162, %v162
  %v164 = fadd contract <8 x float> splat (float 0x8000000000000000), %v163
  %v165 = getelementptr i8, ptr %v153, i64 4
  %v166 = load float, ptr %v165, align 1, !invariant.load !0
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = fsub contract <8 x float> %v106, %v168
  %v170 = fmul contract <8 x float> %v169, %v169
  %v171 = fadd contract <8 x float> %v164, %v170
  %v172 = getelementptr i8, ptr %v153, i64 8
  %v173 = load float, ptr %v172, align 1, !invariant.load !0
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = fsub contract <8 x float> %v108, %v175
  %v177 = fmul contract <8 x float> %v176, %v176
  %v178 = fadd contract <8 x float> %v171, %v177
  %v179 = fneg <8 x float> %v178
  %v180 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v179
  %v181 = select <8 x i1> %v180, <8 x float> splat (float 0x4056400000000000), <8 x float> %v179
  %v182 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v181
  %v183 = select <8 x i1> %v182, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v181
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v183, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v185 = fsub <8 x float> %v184, splat (float 0x4168001FC0000000)
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v183)
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v186)
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v187, <8 x float> splat (float 0x3FA573EA80000000))
  %v189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v188, <8 x float> %v187, <8 x float> splat (float 0x3FC555D400000000))
  %v190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v189, <8 x float> %v187, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v190, <8 x float> %v187, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v191, <8 x float> %v187, <8 x float> splat (float 0x3FF0000000000000))
  %v193 = bitcast <8 x float> %v184 to <8 x i32>
  %v194 = shl <8 x i32> %v193, splat (i32 22)
  %v195 = and <8 x i32> %v194, splat (i32 -8388608)
  %v196 = shl <8 x i32> %v193, splat (i32 23)
  %v197 = sub <8 x i32> %v196, %v195
  %v198 = bitcast <8 x i32> %v195 to <8 x float>
  %v199 = fmul <8 x float> %v192, %v198
  %v200 = bitcast <8 x i32> %v197 to <8 x float>
  %v201 = fmul <8 x float> %v199, %v200
  %v202 = fmul contract <8 x float> %v158, %v201
  %v203 = fmul contract <8 x float> %v202, %v162
  %v204 = fadd contract <8 x float> %v149, %v203
  %v205 = fmul contract <8 x float> %v202, %v169
  %v206 = fadd contract <8 x float> %v150, %v205
  %v207 = fmul contract <8 x float> %v202, %v176
  %v208 = fadd contract <8 x float> %v151, %v207
  %v209 = add nsw i64 %v148, 1
  %v210 = icmp slt i64 %v209, %v145
  br i1 %v210, label %column146, label %column_done147
column_done147:
  %v211 = fadd contract <8 x float> %v134, splat (float 0x0000000000000000)
  %v212 = fsub contract <8 x float> %v204, %v211
  %v213 = fadd contract <8 x float> %v133, %v212
  %v214 = fsub contract <8 x float> %v213, %v133
  %v215 = fsub contract <8 x float> %v214, %v212
  %v216 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v213)
  %v217 = fcmp olt <8 x float> %v216, splat (float 0x7FF0000000000000)
  %v218 = select <8 x i1> %v217, <8 x float> %v215, <8 x float> splat (float 0x0000000000000000)
  %v219 = fadd contract <8 x float> %v136, splat (float 0x0000000000000000)
  %v220 = fsub contract <8 x float> %v206, %v219
  %v221 = fadd contract <8 x float> %v135, %v220
  %v222 = fsub contract <8 x float> %v221, %v135
  %v223 = fsub contract <8 x float> %v222, %v220
  %v224 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v221)
  %v225 = fcmp olt <8 x float> %v224, splat (float 0x7FF0000000000000)
  %v226 = select <8 x i1> %v225, <8 x float> %v223, <8 x float> splat (float 0x0000000000000000)
  %v227 = fadd contract <8 x float> %v138, splat (float 0x0000000000000000)
  %v228 = fsub contract <8 x float> %v208, %v227
  %v229 = fadd contract <8 x float> %v137, %v228
  %v230 = fsub contract <8 x float> %v229, %v137
  %v231 = fsub contract <8 x float> %v230, %v228
  %v232 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v229)
  %v233 = fcmp olt <8 x float> %v232, splat (float 0x7FF0000000000000)
  %v234 = select <8 x i1> %v233, <8 x float> %v231, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head111
interval_end113:
  %v235 = add nsw i64 %v119, 1
  br label %interval_head109
columns_done114:
  %v236 = getelementptr i8, ptr %scratch, i64 128
  %v237 = load <8 x float>, ptr %v236, align 32
  %v238 = fmul contract <8 x float> splat (float 0xC000000000000000), %v237
  %v239 = fmul contract <8 x float> %v238, %v120
  %v240 = getelementptr i8, ptr %scratch, i64 192
  store <8 x float> %v239, ptr %v240, align 32
  %v241 = fmul contract <8 x float> %v238, %v122
  %v242 = getelementptr i8, ptr %scratch, i64 224
  store <8 x float> %v241, ptr %v242, align 32
  %v243 = fmul contract <8 x float> %v238, %v124
  %v244 = getelementptr i8, ptr %scratch, i64 256
  store <8 x float> %v243, ptr %v244, align 32
  %v245 = sub nsw i64 %v71, %v75
  %v246 = icmp slt i64 8, %v245
  %v247 = select i1 %v246, i64 8, i64 %v245
  br label %scatter_head248
scatter_head248:
  %v251 = phi i64 [ 0, %columns_done114 ], [ %v271, %scatter249 ]
  %v252 = icmp slt i64 %v251, %v247
  br i1 %v252, label %scatter249, label %scatter_done250
scatter249:
  %v253 = add nsw i64 %v75, %v251
  %v254 = mul nsw i64 %v253, %v9
  %v255 = getelementptr i8, ptr %v52, i64 %v254
  %v256 = getelementptr i8, ptr %scratch, i64 192
  %v257 = getelementptr float, ptr %v256, i64 %v251
  %v258 = load float, ptr %v257
  store float %v258, ptr %v255, align 1
  %v259 = getelementptr i8, ptr %scratch, i64 192
  %v260 = getelementptr i8, ptr %v259, i64 32
  %v261 = getelementptr float, ptr %v260, i64 %v251
  %v262 = load float, ptr %v261
  %v263 = mul nsw i64 1, %v11
  %v264 = getelementptr i8, ptr %v255, i64 %v263
  store float %v262, ptr %v264, align 1
  %v265 = getelementptr i8, ptr %scratch, i64 192
  %v266 = getelementptr i8, ptr %v265, i64 64
  %v267 = getelementptr float, ptr %v266, i64 %v251
  %v268 = load float, ptr %v267
  %v269 = mul nsw i64 2, %v11
  %v270 = getelementptr i8, ptr %v255, i64 %v269
  store float %v268, ptr %v270, align 1
  %v271 = add nsw i64 %v251, 1
  br label %scatter_head248
scatter_done250:
  %v272 = add nsw i64 %v75, 8
  br label %rows_head72
rows_done74:
  br label %take39
done41:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
