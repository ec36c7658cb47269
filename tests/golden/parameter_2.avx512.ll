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
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load float, ptr %v58, align 1, !invariant.load !0
  %v60 = fmul contract float %v59, %v59
  %v61 = insertelement <16 x float> poison, float %v60, i64 0
  %v62 = shufflevector <16 x float> %v61, <16 x float> poison, <16 x i32> zeroinitializer
  %v63 = getelementptr i64, ptr %frame, i64 15
  %v64 = load i64, ptr %v63, align 8, !invariant.load !0
  %v65 = bitcast i64 %v64 to double
  %v66 = fptrunc double %v65 to float
  %v67 = insertelement <16 x float> poison, float %v66, i64 0
  %v68 = shufflevector <16 x float> %v67, <16 x float> poison, <16 x i32> zeroinitializer
  %v69 = load i64, ptr %v42, align 8, !invariant.load !0
  %v70 = getelementptr i64, ptr %v42, i64 1
  %v71 = load i64, ptr %v70, align 8, !invariant.load !0
  br label %rows_head72
rows_head72:
  %v75 = phi i64 [ %v69, %work34 ], [ %v265, %scatter_done255 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  br label %gather_head78
gather_head78:
  %v81 = phi i64 [ 0, %rows73 ], [ %v94, %gather79 ]
  %v82 = icmp slt i64 %v81, 64
  br i1 %v82, label %gather79, label %gather_done80
gather79:
  %v83 = add nsw i64 %v75, %v81
  %v84 = icmp slt i64 %v83, %v77
  %v85 = select i1 %v84, i64 %v83, i64 %v77
  %v86 = mul nsw i64 %v85, %v15
  %v87 = getelementptr i8, ptr %v50, i64 %v86
  %v88 = load float, ptr %v87, align 1, !invariant.load !0
  %v89 = getelementptr float, ptr %scratch, i64 %v81
  store float %v88, ptr %v89
  %v90 = getelementptr i8, ptr %v87, i64 4
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr i8, ptr %scratch, i64 256
  %v93 = getelementptr float, ptr %v92, i64 %v81
  store float %v91, ptr %v93
  %v94 = add nsw i64 %v81, 1
  br label %gather_head78
gather_done80:
  %v95 = getelementptr i8, ptr %scratch, i64 64
  %v96 = getelementptr i8, ptr %scratch, i64 128
  %v97 = getelementptr i8, ptr %scratch, i64 192
  %v98 = load <16 x float>, ptr %scratch, align 64
  %v99 = load <16 x float>, ptr %v95, align 64
  %v100 = load <16 x float>, ptr %v96, align 64
  %v101 = load <16 x float>, ptr %v97, align 64
  %v102 = getelementptr i8, ptr %scratch, i64 256
  %v103 = getelementptr i8, ptr %v102, i64 64
  %v104 = getelementptr i8, ptr %v102, i64 128
  %v105 = getelementptr i8, ptr %v102, i64 192
  %v106 = load <16 x float>, ptr %v102, align 64
  %v107 = load <16 x float>, ptr %v103, align 64
  %v108 = load <16 x float>, ptr %v104, align 64
  %v109 = load <16 x float>, ptr %v105, align 64
  %v116 = getelementptr i64, ptr %v42, i64 2
  %v117 = load i64, ptr %v116, align 8, !invariant.load !0
  %v118 = getelementptr i64, ptr %v42, i64 3
  %v119 = load i64, ptr %v118, align 8, !invariant.load !0
  br label %interval_head110
interval_head110:
  %v120 = phi i64 [ %v117, %gather_done80 ], [ %v241, %interval_end114 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v136, %interval_end114 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v137, %interval_end114 ]
  %v123 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v138, %interval_end114 ]
  %v124 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v139, %interval_end114 ]
  %v125 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v140, %interval_end114 ]
  %v126 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v141, %interval_end114 ]
  %v127 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v142, %interval_end114 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v143, %interval_end114 ]
  %v129 = icmp slt i64 %v120, %v119
  br i1 %v129, label %interval111, label %columns_done115
interval111:
  %v130 = mul nsw i64 %v120, 16
  %v131 = getelementptr i8, ptr %v30, i64 %v130
  %v132 = load i64, ptr %v131, align 8, !invariant.load !0
  %v133 = getelementptr i64, ptr %v131, i64 1
  %v134 = load i64, ptr %v133, align 8, !invariant.load !0
  br label %chunk_head112
chunk_head112:
  %v135 = phi i64 [ %v132, %interval111 ], [ %v148, %column_done152 ]
  %v136 = phi <16 x float> [ %v121, %interval111 ], [ %v217, %column_done152 ]
  %v137 = phi <16 x float> [ %v122, %interval111 ], [ %v218, %column_done152 ]
  %v138 = phi <16 x float> [ %v123, %interval111 ], [ %v219, %column_done152 ]
  %v139 = phi <16 x float> [ %v124, %interval111 ], [ %v220, %column_done152 ]
  %v140 = phi <16 x float> [ %v125, %interval111 ], [ %v237, %column_done152 ]
  %v141 = phi <16 x float> [ %v126, %interval111 ], [ %v238, %column_done152 ]
  %v142 = phi <16 x float> [ %v127, %interval111 ], [ %v239, %column_done152 ]
  %v143 = phi <16 x float> [ %v128, %interval111 ], [ %v240, %column_done152 ]
  %v144 = icmp slt i64 %v135, %v134
  %v145 = load volatile i64, ptr %v32, align 8
  %v146 = icmp eq i64 %v145, 0
  %v147 = and i1 %v144, %v146
  br i1 %v147, label %chunk113, label %interval_end114
chunk113:
  %v148 = add nsw i64 %v135, 256
  %v149 = icmp slt i64 %v148, %v134
  %v150 = select i1 %v149, i64 %v148, i64 %v134
  br label %column151
column151:
  %v153 = phi i64 [ %v135, %chunk113 ], [ %v207, %column151 ]
  %v154 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v203, %column151 ]
  %v155 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v204, %column151 ]
  %v156 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v205, %column151 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v206, %column151 ]
  %v158 = mul nsw i64 %v153, %v21
  %v159 = getelementptr i8, ptr %v54, i64 %v158
  %v160 = load float, ptr %v159, align 1, !invariant.load !0
  %v161 = insertelement <16 x float> poison, float %v160, i64 0
  %v162 = shufflevector <16 x float> %v161, <16 x float> poison, <16 x i32> zeroinitializer
  %v163 = fsub contract <16 x float> %v98, %v162
  %v164 = fsub contract <16 x float> %v99, %v162
  %v165 = fsub contract <16 x float> %v100, %v162
  %v166 = fsub contract <16 x float> %v101, %v162
  %v167 = fmul contract <16 x float> %v163, %v163
  %v168 = fmul contract <16 x float> %v164, %v164
  %v169 = fmul contract <16 x float> %v165, %v165
  %v170 = fmul contract <16 x float> %v166, %v166
  %v171 = fadd contract <16 x float> splat (float 0x8000000000000000), %v167
  %v172 = fadd contract <16 x float> splat (float 0x8000000000000000), %v168
  %v173 = fadd contract <16 x float> splat (float 0x8000000000000000), %v169
  %v174 = fadd contract <16 x float> splat (float 0x8000000000000000), %v170
  %v175 = getelementptr i8, ptr %v159, i64 4
  %v176 = load float, ptr %v175, align 1, !invariant.load !0
  %v177 = insertelement <16 x float> poison, float %v176, i64 0
  %v178 = shufflevector <16 x float> %v177, <16 x float> poison, <16 x i32> zeroinitializer
  %v179 = fsub contract <16 x float> %v106, %v178
  %v180 = fsub contract <16 x float> %v107, %v178
  %v181 = fsub contract <16 x float> %v108, %v178
  %v182 = fsub contract <16 x float> %v109, %v178
  %v183 = fmul contract <16 x float> %v179, %v179
  %v184 = fmul contract <16 x float> %v180, %v180
  %v185 = fmul contract <16 x float> %v181, %v181
  %v186 = fmul contract <16 x float> %v182, %v182
  %v187 = fadd contract <16 x float> %v171, %v183
  %v188 = fadd contract <16 x float> %v172, %v184
  %v189 = fadd contract <16 x float> %v173, %v185
  %v190 = fadd contract <16 x float> %v174, %v186
  %v191 = fmul contract <16 x float> %v187, %v62
  %v192 = fmul contract <16 x float> %v188, %v62
  %v193 = fmul contract <16 x float> %v189, %v62
  %v194 = fmul contract <16 x float> %v190, %v62
  %v195 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v191
  %v196 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v192
  %v197 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v193
  %v198 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v194
  %v199 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v195
  %v200 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v196
  %v201 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v197
  %v202 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v198
  %v203 = fadd contract <16 x float> %v154, %v199
  %v204 = fadd contract <16 x float> %v155, %v200
  %v205 = fadd contract <16 x float> %v156, %v201
  %v206 = fadd contract <16 x float> %v157, %v202
  %v207 = add nsw i64 %v153, 1
  %v208 = icmp slt i64 %v207, %v150
  br i1 %v208, label %column151, label %column_done152
column_done152:
  %v209 = fadd contract <16 x float> %v140, splat (float 0x0000000000000000)
  %v210 = fadd contract <16 x float> %v141, splat (float 0x0000000000000000)
  %v211 = fadd contract <16 x float> %v142, splat (float 0x0000000000000000)
  %v212 = fadd contract <16 x float> %v143, splat (float 0x0000000000000000)
  %v213 = fsub contract <16 x float> %v203, %v209
  %v214 = fsub contract <16 x float> %v204, %v210
  %v215 = fsub contract <16 x float> %v205, %v211
  %v216 = fsub contract <16 x float> %v206, %v212
  %v217 = fadd contract <16 x float> %v136, %v213
  %v218 = fadd contract <16 x float> %v137, %v214
  %v219 = fadd contract <16 x float> %v138, %v215
  %v220 = fadd contract <16 x float> %v139, %v216
  %v221 = fsub contract <16 x float> %v217, %v136
  %v222 = fsub contract <16 x float> %v218, %v137
  %v223 = fsub contract <16 x float> %v219, %v138
  %v224 = fsub contract <16 x float> %v220, %v139
  %v225 = fsub contract <16 x float> %v221, %v213
  %v226 = fsub contract <16 x float> %v222, %v214
  %v227 = fsub contract <16 x float> %v223, %v215
  %v228 = fsub contract <16 x float> %v224, %v216
  %v229 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v217)
  %v230 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v218)
  %v231 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v219)
  %v232 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v220)
  %v233 = fcmp olt <16 x float> %v229, splat (float 0x7FF0000000000000)
  %v234 = fcmp olt <16 x float> %v230, splat (float 0x7FF0000000000000)
  %v235 = fcmp olt <16 x float> %v231, splat (float 0x7FF0000000000000)
  %v236 = fcmp olt <16 x float> %v232, splat (float 0x7FF0000000000000)
  %v237 = select <16 x i1> %v233, <16 x float> %v225, <16 x float> splat (float 0x0000000000000000)
  %v238 = select <16 x i1> %v234, <16 x float> %v226, <16 x float> splat (float 0x0000000000000000)
  %v239 = select <16 x i1> %v235, <16 x float> %v227, <16 x float> splat (float 0x0000000000000000)
  %v240 = select <16 x i1> %v236, <16 x float> %v228, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head112
interval_end114:
  %v241 = add nsw i64 %v120, 1
  br label %interval_head110
columns_done115:
  %v242 = fmul contract <16 x float> %v68, %v121
  %v243 = fmul contract <16 x float> %v68, %v122
  %v244 = fmul contract <16 x float> %v68, %v123
  %v245 = fmul contract <16 x float> %v68, %v124
  %v246 = getelementptr i8, ptr %scratch, i64 512
  %v247 = getelementptr i8, ptr %v246, i64 64
  %v248 = getelementptr i8, ptr %v246, i64 128
  %v249 = getelementptr i8, ptr %v246, i64 192
  store <16 x float> %v242, ptr %v246, align 64
  store <16 x float> %v243, ptr %v247, align 64
  store <16 x float> %v244, ptr %v248, align 64
  store <16 x float> %v245, ptr %v249, align 64
  %v250 = sub nsw i64 %v71, %v75
  %v251 = icmp slt i64 64, %v250
  %v252 = select i1 %v251, i64 64, i64 %v250
  br label %scatter_head253
scatter_head253:
  %v256 = phi i64 [ 0, %columns_done115 ], [ %v264, %scatter254 ]
  %v257 = icmp slt i64 %v256, %v252
  br i1 %v257, label %scatter254, label %scatter_done255
scatter254:
  %v258 = add nsw i64 %v75, %v256
  %v259 = mul nsw i64 %v258, %v9
  %v260 = getelementptr i8, ptr %v46, i64 %v259
  %v261 = getelementptr i8, ptr %scratch, i64 512
  %v262 = getelementptr float, ptr %v261, i64 %v256
  %v263 = load float, ptr %v262
  store float %v263, ptr %v260, align 1
  %v264 = add nsw i64 %v256, 1
  br label %scatter_head253
scatter_done255:
  %v265 = add nsw i64 %v75, 64
  br label %rows_head72
rows_done74:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
