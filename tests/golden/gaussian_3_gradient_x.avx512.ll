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
  %v75 = phi i64 [ %v69, %work40 ], [ %v261, %scatter_done239 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  br label %gather_head78
gather_head78:
  %v81 = phi i64 [ 0, %rows73 ], [ %v103, %gather79 ]
  %v82 = icmp slt i64 %v81, 16
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
  %v92 = getelementptr i8, ptr %scratch, i64 64
  %v93 = getelementptr float, ptr %v92, i64 %v81
  store float %v91, ptr %v93
  %v94 = getelementptr i8, ptr %v87, i64 8
  %v95 = load float, ptr %v94, align 1, !invariant.load !0
  %v96 = getelementptr i8, ptr %scratch, i64 128
  %v97 = getelementptr float, ptr %v96, i64 %v81
  store float %v95, ptr %v97
  %v98 = mul nsw i64 %v85, %v33
  %v99 = getelementptr i8, ptr %v68, i64 %v98
  %v100 = load float, ptr %v99, align 1, !invariant.load !0
  %v101 = getelementptr i8, ptr %scratch, i64 192
  %v102 = getelementptr float, ptr %v101, i64 %v81
  store float %v100, ptr %v102
  %v103 = add nsw i64 %v81, 1
  br label %gather_head78
gather_done80:
  %v104 = load <16 x float>, ptr %scratch, align 64
  %v105 = getelementptr i8, ptr %scratch, i64 64
  %v106 = load <16 x float>, ptr %v105, align 64
  %v107 = getelementptr i8, ptr %scratch, i64 128
  %v108 = load <16 x float>, ptr %v107, align 64
  %v115 = getelementptr i64, ptr %v48, i64 2
  %v116 = load i64, ptr %v115, align 8, !invariant.load !0
  %v117 = getelementptr i64, ptr %v48, i64 3
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  br label %interval_head109
interval_head109:
  %v119 = phi i64 [ %v116, %gather_done80 ], [ %v224, %interval_end113 ]
  %v120 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v133, %interval_end113 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v134, %interval_end113 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v135, %interval_end113 ]
  %v123 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v136, %interval_end113 ]
  %v124 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v137, %interval_end113 ]
  %v125 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v138, %interval_end113 ]
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
  %v133 = phi <16 x float> [ %v120, %interval110 ], [ %v202, %column_done147 ]
  %v134 = phi <16 x float> [ %v121, %interval110 ], [ %v207, %column_done147 ]
  %v135 = phi <16 x float> [ %v122, %interval110 ], [ %v210, %column_done147 ]
  %v136 = phi <16 x float> [ %v123, %interval110 ], [ %v215, %column_done147 ]
  %v137 = phi <16 x float> [ %v124, %interval110 ], [ %v218, %column_done147 ]
  %v138 = phi <16 x float> [ %v125, %interval110 ], [ %v223, %column_done147 ]
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
  %v148 = phi i64 [ %v132, %chunk112 ], [ %v198, %column146 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v193, %column146 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v195, %column146 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v197, %column146 ]
  %v152 = mul nsw i64 %v148, %v21
  %v153 = getelementptr i8, ptr %v60, i64 %v152
  %v154 = mul nsw i64 %v148, %v27
  %v155 = getelementptr i8, ptr %v64, i64 %v154
  %v156 = load float, ptr %v155, align 1, !invariant.load !0
  %v157 = insertelement <16 x float> poison, float %v156, i64 0
  %v158 = shufflevector <16 x float> %v157, <16 x float> poison, <16 x i32> zeroinitializer
  %v159 = load float, ptr %v153, align 1, !invariant.load !0
  %v160 = insertelement <16 x float> poison, float %v159, i64 0
  %v161 = shufflevector <16 x float> %v160, <16 x float> poison, <16 x i32> zeroinitializer
  %v162 = fsub contract <16 x float> %v104, %v161
  %v163 = fmul contract <16 x float> %v162, %v162
  %v164 = fadd contract <16 x float> splat (float 0x8000000000000000), %v163
  %v165 = getelementptr i8, ptr %v153, i64 4
  %v166 = load float, ptr %v165, align 1, !invariant.load !0
  %v167 = insertelement <16 x float> poison, float %v166, i64 0
  %v168 = shufflevector <16 x float> %v167, <16 x float> poison, <16 x i32> zeroinitializer
  %v169 = fsub contract <16 x float> %v106, %v168
  %v170 = fmul contract <16 x float> %v169, %v169
  %v171 = fadd contract <16 x float> %v164, %v170
  %v172 = getelementptr i8, ptr %v153, i64 8
  %v173 = load float, ptr %v172, align 1, !invariant.load !0
  %v174 = insertelement <16 x float> poison, float %v173, i64 0
  %v175 = shufflevector <16 x float> %v174, <16 x float> poison, <16 x i32> zeroinitializer
  %v176 = fsub contract <16 x float> %v108, %v175
  %v177 = fmul contract <16 x float> %v176, %v176
  %v178 = fadd contract <16 x float> %v171, %v177
  %v179 = fneg <16 x float> %v178
  %v180 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v179, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v181 = fsub <16 x float> %v180, splat (float 0x4168001FC0000000)
  %v182 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v181, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v179)
  %v183 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v181, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v182)
  %v184 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v183, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v185 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v184, <16 x float> splat (float 0x3FA573EA80000000))
  %v186 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v185, <16 x float> %v184, <16 x float> splat (float 0x3FC555D400000000))
  %v187 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v186, <16 x float> %v184, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v188 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v187, <16 x float> %v184, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v189 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v188, <16 x float> %v184, <16 x float> splat (float 0x3FF0000000000000))
  %v190 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v189, <16 x float> %v181, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v191 = fmul contract <16 x float> %v158, %v190
  %v192 = fmul contract <16 x float> %v191, %v162
  %v193 = fadd contract <16 x float> %v149, %v192
  %v194 = fmul contract <16 x float> %v191, %v169
  %v195 = fadd contract <16 x float> %v150, %v194
  %v196 = fmul contract <16 x float> %v191, %v176
  %v197 = fadd contract <16 x float> %v151, %v196
  %v198 = add nsw i64 %v148, 1
  %v199 = icmp slt i64 %v198, %v145
  br i1 %v199, label %column146, label %column_done147
column_done147:
  %v200 = fadd contract <16 x float> %v134, splat (float 0x0000000000000000)
  %v201 = fsub contract <16 x float> %v193, %v200
  %v202 = fadd contract <16 x float> %v133, %v201
  %v203 = fsub contract <16 x float> %v202, %v133
  %v204 = fsub contract <16 x float> %v203, %v201
  %v205 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v202)
  %v206 = fcmp olt <16 x float> %v205, splat (float 0x7FF0000000000000)
  %v207 = select <16 x i1> %v206, <16 x float> %v204, <16 x float> splat (float 0x0000000000000000)
  %v208 = fadd contract <16 x float> %v136, splat (float 0x0000000000000000)
  %v209 = fsub contract <16 x float> %v195, %v208
  %v210 = fadd contract <16 x float> %v135, %v209
  %v211 = fsub contract <16 x float> %v210, %v135
  %v212 = fsub contract <16 x float> %v211, %v209
  %v213 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v210)
  %v214 = fcmp olt <16 x float> %v213, splat (float 0x7FF0000000000000)
  %v215 = select <16 x i1> %v214, <16 x float> %v212, <16 x float> splat (float 0x0000000000000000)
  %v216 = fadd contract <16 x float> %v138, splat (float 0x0000000000000000)
  %v217 = fsub contract <16 x float> %v197, %v216
  %v218 = fadd contract <16 x float> %v137, %v217
  %v219 = fsub contract <16 x float> %v218, %v137
  %v220 = fsub contract <16 x float> %v219, %v217
  %v221 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v218)
  %v222 = fcmp olt <16 x float> %v221, splat (float 0x7FF0000000000000)
  %v223 = select <16 x i1> %v222, <16 x float> %v220, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head111
interval_end113:
  %v224 = add nsw i64 %v119, 1
  br label %interval_head109
columns_done114:
  %v225 = getelementptr i8, ptr %scratch, i64 192
  %v226 = load <16 x float>, ptr %v225, align 64
  %v227 = fmul contract <16 x float> splat (float 0xC000000000000000), %v226
  %v228 = fmul contract <16 x float> %v227, %v120
  %v229 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v228, ptr %v229, align 64
  %v230 = fmul contract <16 x float> %v227, %v122
  %v231 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v230, ptr %v231, align 64
  %v232 = fmul contract <16 x float> %v227, %v124
  %v233 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v232, ptr %v233, align 64
  %v234 = sub nsw i64 %v71, %v75
  %v235 = icmp slt i64 16, %v234
  %v236 = select i1 %v235, i64 16, i64 %v234
  br label %scatter_head237
scatter_head237:
  %v240 = phi i64 [ 0, %columns_done114 ], [ %v260, %scatter238 ]
  %v241 = icmp slt i64 %v240, %v236
  br i1 %v241, label %scatter238, label %scatter_done239
scatter238:
  %v242 = add nsw i64 %v75, %v240
  %v243 = mul nsw i64 %v242, %v9
  %v244 = getelementptr i8, ptr %v52, i64 %v243
  %v245 = getelementptr i8, ptr %scratch, i64 256
  %v246 = getelementptr float, ptr %v245, i64 %v240
  %v247 = load float, ptr %v246
  store float %v247, ptr %v244, align 1
  %v248 = getelementptr i8, ptr %scratch, i64 256
  %v249 = getelementptr i8, ptr %v248, i64 64
  %v250 = getelementptr float, ptr %v249, i64 %v240
  %v251 = load float, ptr %v250
  %v252 = mul nsw i64 1, %v11
  %v253 = getelementptr i8, ptr %v244, i64 %v252
  store float %v251, ptr %v253, align 1
  %v254 = getelementptr i8, ptr %scratch, i64 256
  %v255 = getelementptr i8, ptr %v254, i64 128
  %v256 = getelementptr float, ptr %v255, i64 %v240
  %v257 = load float, ptr %v256
  %v258 = mul nsw i64 2, %v11
  %v259 = getelementptr i8, ptr %v244, i64 %v258
  store float %v257, ptr %v259, align 1
  %v260 = add nsw i64 %v240, 1
  br label %scatter_head237
scatter_done239:
  %v261 = add nsw i64 %v75, 16
  br label %rows_head72
rows_done74:
  br label %take39
done41:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
