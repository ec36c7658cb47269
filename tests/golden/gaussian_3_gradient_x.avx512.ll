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
  %v75 = phi i64 [ %v69, %work40 ], [ %v234, %scatter_done212 ]
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
  %v119 = phi i64 [ %v116, %gather_done80 ], [ %v197, %interval_end113 ]
  %v120 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v130, %interval_end113 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v131, %interval_end113 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v132, %interval_end113 ]
  %v123 = icmp slt i64 %v119, %v118
  br i1 %v123, label %interval110, label %columns_done114
interval110:
  %v124 = mul nsw i64 %v119, 16
  %v125 = getelementptr i8, ptr %v36, i64 %v124
  %v126 = load i64, ptr %v125, align 8, !invariant.load !0
  %v127 = getelementptr i64, ptr %v125, i64 1
  %v128 = load i64, ptr %v127, align 8, !invariant.load !0
  br label %chunk_head111
chunk_head111:
  %v129 = phi i64 [ %v126, %interval110 ], [ %v137, %column_done141 ]
  %v130 = phi <16 x float> [ %v120, %interval110 ], [ %v194, %column_done141 ]
  %v131 = phi <16 x float> [ %v121, %interval110 ], [ %v195, %column_done141 ]
  %v132 = phi <16 x float> [ %v122, %interval110 ], [ %v196, %column_done141 ]
  %v133 = icmp slt i64 %v129, %v128
  %v134 = load volatile i64, ptr %v38, align 8
  %v135 = icmp eq i64 %v134, 0
  %v136 = and i1 %v133, %v135
  br i1 %v136, label %chunk112, label %interval_end113
chunk112:
  %v137 = add nsw i64 %v129, 256
  %v138 = icmp slt i64 %v137, %v128
  %v139 = select i1 %v138, i64 %v137, i64 %v128
  br label %column140
column140:
  %v142 = phi i64 [ %v129, %chunk112 ], [ %v192, %column140 ]
  %v143 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v187, %column140 ]
  %v144 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v189, %column140 ]
  %v145 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v191, %column140 ]
  %v146 = mul nsw i64 %v142, %v21
  %v147 = getelementptr i8, ptr %v60, i64 %v146
  %v148 = mul nsw i64 %v142, %v27
  %v149 = getelementptr i8, ptr %v64, i64 %v148
  %v150 = load float, ptr %v149, align 1, !invariant.load !0
  %v151 = insertelement <16 x float> poison, float %v150, i64 0
  %v152 = shufflevector <16 x float> %v151, <16 x float> poison, <16 x i32> zeroinitializer
  %v153 = load float, ptr %v147, align 1, !invariant.load !0
  %v154 = insertelement <16 x float> poison, float %v153, i64 0
  %v155 = shufflevector <16 x float> %v154, <16 x float> poison, <16 x i32> zeroinitializer
  %v156 = fsub contract <16 x float> %v104, %v155
  %v157 = fmul contract <16 x float> %v156, %v156
  %v158 = fadd contract <16 x float> splat (float 0x8000000000000000), %v157
  %v159 = getelementptr i8, ptr %v147, i64 4
  %v160 = load float, ptr %v159, align 1, !invariant.load !0
  %v161 = insertelement <16 x float> poison, float %v160, i64 0
  %v162 = shufflevector <16 x float> %v161, <16 x float> poison, <16 x i32> zeroinitializer
  %v163 = fsub contract <16 x float> %v106, %v162
  %v164 = fmul contract <16 x float> %v163, %v163
  %v165 = fadd contract <16 x float> %v158, %v164
  %v166 = getelementptr i8, ptr %v147, i64 8
  %v167 = load float, ptr %v166, align 1, !invariant.load !0
  %v168 = insertelement <16 x float> poison, float %v167, i64 0
  %v169 = shufflevector <16 x float> %v168, <16 x float> poison, <16 x i32> zeroinitializer
  %v170 = fsub contract <16 x float> %v108, %v169
  %v171 = fmul contract <16 x float> %v170, %v170
  %v172 = fadd contract <16 x float> %v165, %v171
  %v173 = fneg <16 x float> %v172
  %v174 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v173, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v175 = fsub <16 x float> %v174, splat (float 0x4168001FC0000000)
  %v176 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v175, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v173)
  %v177 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v175, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v176)
  %v178 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v177, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v179 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v178, <16 x float> splat (float 0x3FA573EA80000000))
  %v180 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v179, <16 x float> %v178, <16 x float> splat (float 0x3FC555D400000000))
  %v181 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v180, <16 x float> %v178, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v182 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v181, <16 x float> %v178, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v183 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v182, <16 x float> %v178, <16 x float> splat (float 0x3FF0000000000000))
  %v184 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v183, <16 x float> %v175, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v185 = fmul contract <16 x float> %v152, %v184
  %v186 = fmul contract <16 x float> %v185, %v156
  %v187 = fadd contract <16 x float> %v143, %v186
  %v188 = fmul contract <16 x float> %v185, %v163
  %v189 = fadd contract <16 x float> %v144, %v188
  %v190 = fmul contract <16 x float> %v185, %v170
  %v191 = fadd contract <16 x float> %v145, %v190
  %v192 = add nsw i64 %v142, 1
  %v193 = icmp slt i64 %v192, %v139
  br i1 %v193, label %column140, label %column_done141
column_done141:
  %v194 = fadd contract <16 x float> %v130, %v187
  %v195 = fadd contract <16 x float> %v131, %v189
  %v196 = fadd contract <16 x float> %v132, %v191
  br label %chunk_head111
interval_end113:
  %v197 = add nsw i64 %v119, 1
  br label %interval_head109
columns_done114:
  %v198 = getelementptr i8, ptr %scratch, i64 192
  %v199 = load <16 x float>, ptr %v198, align 64
  %v200 = fmul contract <16 x float> splat (float 0xC000000000000000), %v199
  %v201 = fmul contract <16 x float> %v200, %v120
  %v202 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v201, ptr %v202, align 64
  %v203 = fmul contract <16 x float> %v200, %v121
  %v204 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v203, ptr %v204, align 64
  %v205 = fmul contract <16 x float> %v200, %v122
  %v206 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v205, ptr %v206, align 64
  %v207 = sub nsw i64 %v71, %v75
  %v208 = icmp slt i64 16, %v207
  %v209 = select i1 %v208, i64 16, i64 %v207
  br label %scatter_head210
scatter_head210:
  %v213 = phi i64 [ 0, %columns_done114 ], [ %v233, %scatter211 ]
  %v214 = icmp slt i64 %v213, %v209
  br i1 %v214, label %scatter211, label %scatter_done212
scatter211:
  %v215 = add nsw i64 %v75, %v213
  %v216 = mul nsw i64 %v215, %v9
  %v217 = getelementptr i8, ptr %v52, i64 %v216
  %v218 = getelementptr i8, ptr %scratch, i64 256
  %v219 = getelementptr float, ptr %v218, i64 %v213
  %v220 = load float, ptr %v219
  store float %v220, ptr %v217, align 1
  %v221 = getelementptr i8, ptr %scratch, i64 256
  %v222 = getelementptr i8, ptr %v221, i64 64
  %v223 = getelementptr float, ptr %v222, i64 %v213
  %v224 = load float, ptr %v223
  %v225 = mul nsw i64 1, %v11
  %v226 = getelementptr i8, ptr %v217, i64 %v225
  store float %v224, ptr %v226, align 1
  %v227 = getelementptr i8, ptr %scratch, i64 256
  %v228 = getelementptr i8, ptr %v227, i64 128
  %v229 = getelementptr float, ptr %v228, i64 %v213
  %v230 = load float, ptr %v229
  %v231 = mul nsw i64 2, %v11
  %v232 = getelementptr i8, ptr %v217, i64 %v231
  store float %v230, ptr %v232, align 1
  %v233 = add nsw i64 %v213, 1
  br label %scatter_head210
scatter_done212:
  %v234 = add nsw i64 %v75, 16
  br label %rows_head72
rows_done74:
  br label %take39
done41:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
